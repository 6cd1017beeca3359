using Jiheng.Domain.Documents;

namespace Jiheng.Forms.Remarks;

/// <summary>Something to be said at a place of a document.</summary>
/// <param name="Where">The place, as the document's reader told it.</param>
/// <param name="Heading">What it is about, in a few words.</param>
/// <param name="Text">The remark; its lines end with \n.</param>
public sealed record Remark(Place Where, string Heading, string Text)
{
    /// <summary>The name under which remarks are made.</summary>
    public const string Author = "绩衡";

    internal string Whole => Heading + "\n" + Text;
}
