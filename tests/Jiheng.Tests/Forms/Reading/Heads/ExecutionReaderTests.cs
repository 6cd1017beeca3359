using Jiheng.Domain.Funds;
using Jiheng.Forms.Reading.Heads;

namespace Jiheng.Tests.Forms.Reading.Heads;

public sealed class ExecutionReaderTests
{
    private const string Head = "项目资金(万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n";

    [Fact]
    public void Each_source_has_a_row_and_the_total_stands_first()
    {
        var rows = Read(Head + "\t其中:当年财政拨款\t80\t85\t80\t—\t94.12%\t—\n\t年度资金总额\t100\t110\t99\t10\t90%\t9\n\t其他资金\t20\t25\t19\t—\t76%\t—\n");
        Assert.Equal([FundingSource.Total, FundingSource.CurrentYearFiscal, FundingSource.Other], rows.Select(row => row.Source));
        Assert.Equal("100 110 99 10 90 9", Show(rows[0]));
        Assert.Equal("80 85 80  94.12 ", Show(rows[1]));
    }

    [Fact]
    public void Without_the_initial_budget_the_budget_is_the_one_in_force() =>
        Assert.Equal(" 110 99 10 90 9", Show(Read("项目资金(万元)\t\t预算数\t执行数\t分值\t执行率\t得分\n\t年度资金总额\t110\t99\t10\t90%\t9\n")[0]));

    [Fact]
    public void Where_a_cell_is_missing_the_rate_keeps_its_column() => Assert.Equal("100 110 99  90 9", Show(Read(Head + "\t年度资金总额\t100\t110\t99\t90%\t9\n")[0]));

    [Fact]
    public void One_cell_a_line_reads_the_same() =>
        Assert.Equal("100 110 99 10 90 9", Show(Read("项目资金(万元)\n年初预算数\n全年预算数\n全年执行数\n分值\n执行率\n得分\n年度资金总额\n100\n110\n99\n10\n90%\n9\n")[0]));

    [Fact]
    public void Amounts_beside_their_labels_need_no_table() => Assert.Equal(" 2.38 2.1  88.2 ", Show(Assert.Single(Read("预算数:\t2.38\t执行数:\t2.1\t执行率:\t88.2%\n"))));

    [Fact]
    public void A_declaration_has_no_execution() => Assert.Empty(Read("项目资金(万元)\t年度资金总额\t100\n"));

    private static List<FundingExecution> Read(string text)
    {
        var tokens = Texts.Tokens(text);
        return ExecutionReader.Read(tokens, Texts.Entries(tokens), MoneyUnit.WanYuan, []);
    }

    private static string Show(FundingExecution row) =>
        FormattableString.Invariant($"{Wan(row.InitialBudget)} {Wan(row.AdjustedBudget)} {Wan(row.Executed)} {row.Points?.Value:0.##} {row.RatePercent?.Value:0.##} {row.Score?.Value:0.##}");

    private static string Wan(Money? money) => money is { } amount ? FormattableString.Invariant($"{amount.Yuan / 10_000:0.##}") : "";
}
