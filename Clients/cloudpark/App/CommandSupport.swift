import CommandSupport

// What the programs share, by the names it has everywhere here.
typealias CommandError = CommandSupport.CommandError
typealias ExitStatus = CommandSupport.ExitStatus
typealias ErrorText = CommandSupport.ErrorText
typealias Printable = CommandSupport.Printable
typealias ProcessEnvironment = CommandSupport.ProcessEnvironment
typealias SecretInput = CommandSupport.SecretInput
typealias Settings = CommandSupport.Settings
typealias StoredSession = CommandSupport.StoredSession
typealias StandardOutput = CommandSupport.StandardOutput
typealias StandardError = CommandSupport.StandardError
typealias OutputFormat = CommandSupport.OutputFormat
typealias InputFile = CommandSupport.InputFile
typealias DurationArgument = CommandSupport.DurationArgument
typealias ExplainedArgument = CommandSupport.ExplainedArgument
typealias ConfigurationFile = CommandSupport.ConfigurationFile
typealias PrivateFile = CommandSupport.PrivateFile
