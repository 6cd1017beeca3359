namespace Jiheng.Rules.Sources;

/// <summary>A place in an official document that a rule or a figure rests on.</summary>
/// <param name="Document">The document number, such as 财预〔2020〕10号, or the name of a law.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Issued">The day from which it holds.</param>
public sealed record LegalReference(string Document, string Title, DateOnly Issued)
{
    /// <summary>The article or annex, such as 第十三条; null where the document is cited as a whole.</summary>
    public string? Article { get; init; }

    /// <summary>Whether the article was held against the official text. False is shown as 条款待核对, never hidden.</summary>
    public bool Confirmed { get; init; }

    public LegalReference At(string article, bool confirmed = false) => this with { Article = article, Confirmed = confirmed };

    public override string ToString() => Article is null ? Document : Confirmed ? $"{Document} {Article}" : $"{Document} {Article}（条款待核对）";
}
