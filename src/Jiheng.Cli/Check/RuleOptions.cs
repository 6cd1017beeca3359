using System.CommandLine;
using Jiheng.Cli.Score;
using Jiheng.Cli.Usage;
using Jiheng.Rules.Checks.Engine;
using Jiheng.Rules.Parameters;

namespace Jiheng.Cli.Check;

/// <summary>Which rules are run, as of which day, with whose figures.</summary>
internal sealed class RuleOptions
{
    private readonly Option<string[]> rules = Arguments.Option("--rules", "编号,…", "只用这些规则，编号之间用逗号分开（编号见 jiheng rules）");
    private readonly Option<string[]> on = Arguments.Option("--on", "YYYY-MM-DD", "按这一天有效的规则和参数核对，默认各表预算年度的最后一天");
    private readonly Option<string[]> parameters = Arguments.Option("--parameters", "FILE", "本地参数文件（YAML），覆盖规则的默认数值");

    private readonly ProfileOption profile = new();

    public void AddTo(Command command)
    {
        command.Add(rules);
        command.Add(on);
        command.Add(parameters);
        profile.AddTo(command);
    }

    public DateOnly? On(ParseResult parsed) => parsed.Date(on);

    public Checker Checker(ParseResult parsed) => new(Catalogue(parsed), Parameters(parsed), profile.Of(parsed));

    private CheckCatalogue Catalogue(ParseResult parsed)
    {
        var codes = parsed.Many(rules).SelectMany(list => list.Split([',', '，', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(code => code.ToUpperInvariant()).Distinct().ToArray();
        if (parsed.GetResult(rules) is null) return CheckCatalogue.Default;
        if (codes.Length == 0) throw new UsageException("选项 --rules 后面要写规则编号，编号见 jiheng rules。");
        var chosen = CheckCatalogue.Default.Only(codes, out var unknown);
        if (unknown.Count == 0) return chosen;
        var known = CheckCatalogue.Default.Rules.Select(rule => rule.Code).ToArray();
        throw new UsageException(string.Join(Environment.NewLine, unknown.Select(code =>
            $"没有编号为“{code}”的规则，相近的有：{string.Join("、", Nearest.Of(code, known))}。全部编号见 jiheng rules。")));
    }

    private ParameterSet Parameters(ParseResult parsed)
    {
        if (parsed.One(parameters) is not { } path) return ParameterSet.Default;
        try
        {
            return ParameterSet.Default.With(OptionFile.Text("--parameters", path));
        }
        catch (FormatException problem)
        {
            throw new UsageException($"参数文件“{path}”有误：{problem.Message}", problem);
        }
    }
}
