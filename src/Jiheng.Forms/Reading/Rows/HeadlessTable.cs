using Jiheng.Forms.Layouts;
using Jiheng.Forms.Reading.Tokens;

namespace Jiheng.Forms.Reading.Rows;

/// <summary>A table whose head was cut off: of all declared layouts the one that explains its rows best is taken.</summary>
internal static class HeadlessTable
{
    private const double WorstCost = 1.5;
    private const int FewestRows = 2;
    private const int MostTokens = 3000;

    public static (FormLayout Layout, AlignedTable Table)? Read(IReadOnlyList<Token> body)
    {
        if (body.Count is < 6 or > MostTokens || !body.Any(token => token.Level.Strength == LevelStrength.Certain || token.Operator is not null)) return null;
        var best = LayoutCatalogue.All
            .Select(layout => (Layout: layout, Table: TableReader.Read(body, HeadOf(layout))))
            .MinBy(candidate => candidate.Table.Cost);
        return best.Table.Cost <= WorstCost && best.Table.Rows.Count >= FewestRows ? best : null;
    }

    private static ColumnHead HeadOf(FormLayout layout) => new(0, 0, [.. layout.Columns.Select(kind => new TableColumn(kind, 0, -1, ""))]);
}
