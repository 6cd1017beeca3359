using Jiheng.CrashWriter;
using Jiheng.Storage;
using Jiheng.Storage.Databases;

// A process that writes into a library until it is killed. Arguments: a document to write, a folder of its own. It warms up on a library in that folder, so that
// its start costs the test nothing; then a line on standard input names the library that it is to write into. Each line that it writes is a change that was committed.
var sample = Sample.Read(args[0]);
await using (var own = await DocumentLibrary.OpenAsync(LibraryPlace.InFolder(args[1]), "test"))
{
    await new Writer(own, sample, "warm", TextWriter.Null).WarmUpAsync();
}

Console.WriteLine("ready");
if (Console.ReadLine() is not { } place) return 1;
try
{
    await using var library = await DocumentLibrary.OpenAsync(LibraryPlace.Open(place), "test");
    await new Writer(library, sample, Guid.NewGuid().ToString("N"), Console.Out).RunAsync();
    return 0;
}
catch (LibraryException problem)
{
    // The server was killed instead.
    Console.Error.WriteLine(problem.Message);
    return 2;
}
