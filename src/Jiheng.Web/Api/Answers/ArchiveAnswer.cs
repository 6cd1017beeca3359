namespace Jiheng.Web.Api.Answers;

/// <summary>What became of the documents of an archive.</summary>
/// <param name="Documents">Those that are in the library now.</param>
/// <param name="Failed">Those that could not be taken, or in which no form was found.</param>
internal sealed record ArchiveAnswer(IReadOnlyList<DocumentAnswer> Documents, IReadOnlyList<FailedAnswer> Failed);

/// <summary>A document from which no form came.</summary>
/// <param name="File">Its name in the archive, with its folders.</param>
/// <param name="Problem">Why, and what to do.</param>
internal sealed record FailedAnswer(string File, string Problem);
