using Jiheng.Domain.Terms;
using Jiheng.Storage.Importing;

namespace Jiheng.Exchange.Lists;

/// <summary>The columns of a list: by their labels or aliases, in any order.</summary>
/// <param name="required">Those that must stand in the head.</param>
/// <typeparam name="T">The columns.</typeparam>
public sealed class ListColumns<T>(params IReadOnlyList<T> required)
    where T : struct, Enum
{
    /// <summary>The labels of the required columns, for messages.</summary>
    public string Usual => string.Join("、", required.Select(column => Glossary.Label(column)));

    /// <summary>Whether a cell is the head of one of the columns.</summary>
    public bool Knows(string head) => Find(head) is not null;

    internal ListHead<T>? Head(int line, string[] cells, ICollection<ImportProblem> problems)
    {
        Dictionary<T, int> places = [];
        var before = problems.Count;
        foreach (var (place, cell) in cells.Index())
        {
            if (cell.Length == 0) continue;
            if (Find(cell) is not { } column) problems.Add(new ImportProblem(line, null, $"不认识的列“{(cell.Length <= 30 ? cell : cell[..30] + "…")}”（第 {place + 1} 列）。", $"可以有：{string.Join("、", Enum.GetValues<T>().Select(each => Glossary.Label(each)))}。请改列名或删去这一列。"));
            else if (!places.TryAdd(column, place)) problems.Add(new ImportProblem(line, Glossary.Label(column), "这一列有两个。", "请删去一个。"));
        }

        foreach (var missing in required.Where(column => !places.ContainsKey(column)))
            problems.Add(new ImportProblem(line, Glossary.Label(missing), "没有这一列。", $"表头应有：{Usual}。"));
        return problems.Count == before ? new ListHead<T>(places, cells.Length) : null;
    }

    private static T? Find(string head) => Glossary.Find<T>(head.TrimEnd('*', ' '));
}

/// <summary>Where each column stands.</summary>
internal sealed class ListHead<T>(IReadOnlyDictionary<T, int> places, int width)
    where T : struct, Enum
{
    public string Cell(T column, string[] cells) => places.TryGetValue(column, out var place) && place < cells.Length ? cells[place] : "";

    /// <summary>A line with more cells than the head has lost a quote or has a comma too many.</summary>
    public void Check(int line, string[] cells, ICollection<ImportProblem> problems)
    {
        if (Array.FindIndex(cells, Math.Min(width, cells.Length), cell => cell.Length > 0) is var extra and >= 0)
            problems.Add(new ImportProblem(line, null, $"第 {extra + 1} 列没有表头，却有内容“{(cells[extra].Length <= 30 ? cells[extra] : cells[extra][..30] + "…")}”。", "多半是内容里有逗号而没有加引号，请核对这一行。"));
    }
}

/// <summary>A line of the list.</summary>
/// <typeparam name="T">The columns.</typeparam>
public sealed class ListLine<T>
    where T : struct, Enum
{
    private readonly string[] cells;
    private readonly ListHead<T> head;

    internal ListLine(int line, string[] cells, ListHead<T> head) => (Line, this.cells, this.head) = (line, cells, head);

    /// <summary>1-based, as an editor or a spreadsheet counts.</summary>
    public int Line { get; }

    /// <summary>A cell; empty where the line or the file has none.</summary>
    public string this[T column] => head.Cell(column, cells);
}
