namespace Jiheng.Cli.Inputs;

/// <summary>What one run may take: so that a wrong file or a full folder cannot exhaust the machine.</summary>
/// <param name="FileBytes">The largest file that is read.</param>
/// <param name="Jobs">How many files are read at once.</param>
internal sealed record InputLimits(long FileBytes, int Jobs)
{
    public const long Megabyte = 1024 * 1024;

    public const int DefaultMegabytes = 64;
}
