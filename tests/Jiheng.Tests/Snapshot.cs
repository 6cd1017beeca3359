using System.Runtime.CompilerServices;

namespace Jiheng.Tests;

/// <summary>Holds what a program writes against the text that a person approved; the reviewer reads the difference.</summary>
internal static class Snapshot
{
    /// <summary>Compares with Snapshots/NAME.approved.txt beside the test; what differs is left there as NAME.received.txt.</summary>
    public static void Matches(string name, string actual, [CallerFilePath] string test = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(test)!, "Snapshots");
        var approved = Path.Combine(folder, $"{name}.approved.txt");
        var received = Path.Combine(folder, $"{name}.received.txt");
        if (File.Exists(approved) && File.ReadAllText(approved) == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(received, actual);
        Assert.Fail($"{name} differs from its snapshot. Compare {Path.GetFileName(received)} in Snapshots/ with the approved file, then approve it (rename) or mend the program.");
    }
}
