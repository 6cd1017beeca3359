using System.Globalization;
using Jiheng.Domain.Indicators;

namespace Jiheng.Tests.Forms.Reading.Relayout;

/// <summary>Draws a whole form: title, year, head, money, goals, some rows of the pool, total and foot.</summary>
internal static class FormDraw
{
    private const int MostRows = 12;
    private static readonly string[] Evaluations = ["项目支出绩效自评表", "{0}年度项目支出绩效自评表", "预算项目绩效自评表", "专项资金绩效自评表"];
    private static readonly string[] Declarations = ["{0}年项目绩效目标表", "部门预算项目支出绩效目标表", "项目支出绩效目标申报表", "财政支出项目绩效目标申报表", "{0}年度部门预算项目绩效目标表", "政策和项目绩效目标申报表", "项目绩效目标批复表"];

    public static DrawnForm Of(Random random, Layout layout)
    {
        var pooled = RowPool.Forms[random.Next(RowPool.Forms.Count)];
        var evaluated = random.NextDouble() < 0.6;
        var year = random.Next(2017, 2027);
        var table = new TableDraw(random, evaluated, layout.RunsOn);
        var rows = new List<string[]>();
        var amount = random.Next(10, 9000) / 10m;
        AddTop(rows, random, evaluated, year, amount, pooled);
        var edge = !layout.RunsOn && random.Next(2) == 0;
        var head = rows.Count;
        rows.Add(edge ? ["绩效指标", .. table.Heads] : table.Heads);
        var filled = Chosen(pooled, random).Select(table.Fill).ToList();
        AddBody(rows, filled, edge, layout, random);
        if (evaluated) rows.Add(["总分", .. Enumerable.Repeat("", Math.Max(0, rows[head].Length - 3)), "100", Total(filled).ToString("0.##", CultureInfo.InvariantCulture)]);
        if (random.NextDouble() < 0.4) rows.Add(["填表人:张三", "联系电话:12345678"]);
        return new DrawnForm(rows, head, year, amount, pooled, [.. filled.Select(row => row.Expected)]);
    }

    private static void AddTop(List<string[]> rows, Random random, bool evaluated, int year, decimal amount, PooledForm form)
    {
        if (random.NextDouble() < 0.3) rows.Add([$"附件{random.Next(1, 9)}"]);
        var titles = evaluated ? Evaluations : Declarations;
        var title = titles[random.Next(titles.Length)].Replace("{0}", $"{year}", StringComparison.Ordinal);
        rows.Add([title]);
        if (!title.StartsWith("20", StringComparison.Ordinal)) rows.Add([random.Next(2) == 0 ? $"({year}年度)" : $"（{year}年度）"]);
        rows.AddRange(random.Next(3) switch
        {
            0 => [["项目名称", form.Project], ["主管部门", "某市" + form.Unit], ["实施单位", form.Unit]],
            1 => [["单位名称", form.Unit], ["项目名称", form.Project]],
            _ => (string[][])[["项目名称", form.Project, "项目单位", form.Unit]],
        });
        var money = string.Create(CultureInfo.InvariantCulture, $"{amount:0.00}");
        if (evaluated && random.NextDouble() < 0.7) rows.AddRange([["项目资金(万元)", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"], ["", "年度资金总额", money, money, money, "10", "100%", "10"], ["", "其中:当年财政拨款", money, money, money, "—", "100%", "—"]]);
        else rows.AddRange([["项目资金(万元)", "年度资金总额", money], ["", "其中:财政拨款", money], ["", "其他资金", "0.00"]]);
        rows.Add(["年度总体目标", $"完成{form.Project}各项工作任务,保障工作正常开展。"]);
    }

    private static IEnumerable<PooledRow> Chosen(PooledForm form, Random random)
    {
        var count = random.Next(3, Math.Min(MostRows, form.Rows.Count) + 1);
        return Enumerable.Range(0, form.Rows.Count).OrderBy(_ => random.Next()).Take(count).Order().Select(index => form.Rows[index]);
    }

    private static void AddBody(List<string[]> rows, List<(string[] Cells, ExpectedRow Expected)> filled, bool edge, Layout layout, Random random)
    {
        var page = layout.HasPages && random.NextDouble() < 0.2 ? random.Next(1, filled.Count) : 0;
        var (first, second) = ("", "");
        for (var i = 0; i < filled.Count; i++)
        {
            if (i == page && page > 0) rows.Add([random.Next(2) == 0 ? "- 3 -" : "第 3 页 共 5 页"]);
            var cells = filled[i].Cells.ToArray();
            var (firstAgain, secondAgain) = (cells[0] == first, cells[0] == first && cells[1] == second);
            (first, second) = (cells[0], cells[1]);
            if (firstAgain && !layout.RepeatsLevels) cells[0] = "";
            if (secondAgain && !layout.RepeatsLevels) cells[1] = "";
            rows.Add(edge ? ["", .. cells] : cells);
        }
    }

    private static decimal Total(List<(string[] Cells, ExpectedRow Expected)> filled) => 10 + filled.Sum(row => ValueText.Number(row.Expected.Score) ?? 0);
}
