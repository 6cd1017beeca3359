namespace Jiheng.Web.Features.Imports;

/// <summary>The words and addresses of the pages on which a list is imported.</summary>
public sealed record ImportWords
{
    /// <summary>导入机构</summary>
    public required string Title { get; init; }

    /// <summary>The page of the list.</summary>
    public required string Home { get; init; }

    public required string HomeTitle { get; init; }

    /// <summary>The address of the page on which a file is chosen.</summary>
    public required string Path { get; init; }

    /// <summary>What the file holds.</summary>
    public required string Columns { get; init; }

    /// <summary>What is done with those that the file does not name.</summary>
    public required string CloseLabel { get; init; }

    /// <summary>Whether changes hold from a year on.</summary>
    public required bool HasYear { get; init; }
}
