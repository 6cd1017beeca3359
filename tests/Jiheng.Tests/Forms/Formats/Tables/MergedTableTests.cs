using FsCheck;
using FsCheck.Fluent;
using Jiheng.Tests.Forms.Formats.Html;
using Jiheng.Tests.Forms.Formats.Word;

namespace Jiheng.Tests.Forms.Formats.Tables;

public sealed class MergedTableTests
{
    private static readonly Gen<Tiling> Tilings =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from rows in Gen.Choose(1, 8)
        from columns in Gen.Choose(1, 8)
        select new Tiling(seed, rows, columns);

    [Fact]
    public void Any_merged_cells_of_a_Word_table_cover_what_they_cover() =>
        Prop.ForAll(Tilings.ToArbitrary(), tiling => tiling.Shown.SequenceEqual(Docx.Rows(tiling.Docx))).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_merged_cells_of_a_page_cover_what_they_cover() =>
        Prop.ForAll(Tilings.ToArbitrary(), tiling => tiling.Shown.SequenceEqual(Page.Rows(tiling.Html))).QuickCheckThrowOnFailure();
}
