import Foundation
import SwiftProtobuf
import SwiftProtobufPluginLibrary

exit(Plugin.main(Array(CommandLine.arguments.dropFirst())))
