using Jiheng.CrashWriter;
using Jiheng.Storage;
using Jiheng.Storage.Databases;

// A process that writes into a library until it is killed. It waits for a line on standard input that names the library. Each line that it writes then is a change
// that was committed.
Console.WriteLine("ready");
if (Console.ReadLine() is not { } place) return 1;
try
{
    await using var library = await DocumentLibrary.OpenAsync(LibraryPlace.Open(place), "test");
    await new Writer(library, Guid.NewGuid().ToString("N"), Console.Out).RunAsync();
    return 0;
}
catch (LibraryException problem)
{
    // The server was killed instead.
    Console.Error.WriteLine(problem.Message);
    return 2;
}
