namespace Jiheng.Cli.Usage;

/// <summary>The exit codes of the command line's contract.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Something of severity error was found.</summary>
    public const int ErrorsFound = 1;

    public const int WrongUsage = 2;

    /// <summary>A file could not be read; weighs more than errors found in the others.</summary>
    public const int Unreadable = 3;

    /// <summary>A mistake in Jiheng itself (EX_SOFTWARE).</summary>
    public const int InternalError = 70;

    public static int Of(bool unreadable, bool errors) => unreadable ? Unreadable : errors ? ErrorsFound : Clean;
}
