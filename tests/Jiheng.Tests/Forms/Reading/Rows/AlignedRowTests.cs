using Jiheng.Domain.Documents;
using Jiheng.Forms.Formats;
using Jiheng.Forms.Reading.Rows;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Tests.Forms.Reading.Rows;

public sealed class AlignedRowTests
{
    [Fact]
    public void Parts_of_a_cell_are_joined_in_their_order_from_whichever_end_they_come()
    {
        var (forward, backward) = (new AlignedRow(2), new AlignedRow(2));
        string[] parts = ["农村困难", "群众培", "训人次"];
        foreach (var part in parts) forward.Set(1, Token(part));
        foreach (var part in parts.Reverse()) backward.Prepend(1, Token(part));
        Assert.All([forward, backward], row => Assert.Equal((null, "农村困难群众培训人次", "农村困难"), (row.Text(0), row.Text(1), row[1]?.Text)));
    }

    [Fact]
    public void A_cell_may_list_things_where_any_of_its_parts_does()
    {
        var row = new AlignedRow(3);
        row.Set(0, Token("培训人数"));
        row.Set(1, Token("培训人数"));
        row.Set(1, Token("；培训天数"));
        Assert.Equal([false, true, false], Enumerable.Range(0, 3).Select(row.MayList));
    }

    [Fact]
    public void A_row_without_tokens_is_empty_and_drops_none()
    {
        var row = new AlignedRow(1);
        Assert.True(row.IsEmpty);
        Assert.Empty(row.Dropped);
        row.Drop(Token("备注"));
        Assert.Equal("备注", Assert.Single(row.Dropped).Text);
    }

    private static Token Token(string text) => new(text, new Place(1)) { Row = 0, Shape = RowShape.Table, Cell = 0, RowCells = 3, Before = Gap.Cell };
}
