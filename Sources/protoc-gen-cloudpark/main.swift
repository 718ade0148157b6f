import Foundation

exit(Plugin.main(Array(CommandLine.arguments.dropFirst())))
