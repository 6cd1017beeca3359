using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Formats.Archives;

/// <summary>A document in an archive.</summary>
/// <param name="Name">Its name with its folders, parted by slashes.</param>
/// <param name="Content">All of it; empty where it cannot be taken out.</param>
/// <param name="Problem">Why it cannot be taken out; null where it can.</param>
public sealed record ArchivedDocument(string Name, ReadOnlyMemory<byte> Content, Diagnostic? Problem);
