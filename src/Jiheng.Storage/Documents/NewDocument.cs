using Jiheng.Domain.Documents;
using Jiheng.Storage.Snapshots;

namespace Jiheng.Storage.Documents;

/// <summary>A file to be taken into the library, read and checked.</summary>
/// <param name="FileName">What people call it.</param>
/// <param name="Content">The whole file.</param>
/// <param name="Read">What the reader made of it.</param>
/// <param name="Results">One result a form of <paramref name="Read"/>, in its order.</param>
public sealed record NewDocument(string FileName, ReadOnlyMemory<byte> Content, PerformanceDocument Read, IReadOnlyList<FormResult> Results);

/// <summary>Where a file ended up.</summary>
/// <param name="Id">The document.</param>
/// <param name="WasThere">Whether the same bytes were in the library already; then nothing was changed.</param>
/// <param name="FormIds">Its forms, in document order.</param>
public sealed record AddedDocument(long Id, bool WasThere, IReadOnlyList<long> FormIds);
