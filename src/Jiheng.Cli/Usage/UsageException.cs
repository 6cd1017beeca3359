namespace Jiheng.Cli.Usage;

/// <summary>The command cannot do what was asked because of how it was asked; the message, in Chinese, is all that is shown.</summary>
internal sealed class UsageException(string message, Exception? inner = null) : Exception(message, inner);
