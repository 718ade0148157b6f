import Foundation
import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// protoc's side of the generator: a request on standard input, files or an error on standard output.
enum Plugin {
  /// Runs the program; the result is its exit status.
  static func main(_ arguments: [String]) -> Int32 {
    if !arguments.isEmpty { return Commands.run(arguments) }
    let input = FileHandle.standardInput.readDataToEndOfFile()
    let request: Google_Protobuf_Compiler_CodeGeneratorRequest
    do { request = try Google_Protobuf_Compiler_CodeGeneratorRequest(serializedBytes: [UInt8](input)) } catch {
      say("standard input holds no request of protoc (\(error)); protoc-gen-cloudpark is run by protoc")
      return 2
    }
    let answer = respond(to: request)
    do { FileHandle.standardOutput.write(Data(try answer.serializedBytes() as [UInt8])) } catch {
      say("the answer to protoc cannot be encoded: \(error)")
      return 1
    }
    return 0
  }

  /// The answer to one request of protoc.
  static func respond(
    to request: Google_Protobuf_Compiler_CodeGeneratorRequest
  ) -> Google_Protobuf_Compiler_CodeGeneratorResponse {
    var answer = Google_Protobuf_Compiler_CodeGeneratorResponse()
    // Said only so that protoc passes such files on: the generator's own error names the line and the way out.
    answer.supportedFeatures = UInt64(Google_Protobuf_Compiler_CodeGeneratorResponse.Feature.proto3Optional.rawValue)
    do throws(GeneratorError) {
      let contract = try ContractReader.read(request.protoFile, generated: Set(request.fileToGenerate))
      for output in try Generator.files(contract) {
        var file = Google_Protobuf_Compiler_CodeGeneratorResponse.File()
        file.name = output.path
        file.content = output.text
        answer.file.append(file)
      }
    } catch {
      answer.error = "\n" + error.description
    }
    return answer
  }

  static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
