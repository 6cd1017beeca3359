using System.CommandLine;
using Jiheng.Cli.Usage;
using Jiheng.Forms.Layouts;

namespace Jiheng.Cli.Convert;

/// <summary>--layout: the layout to write by.</summary>
internal sealed class LayoutOption
{
    private readonly Option<string[]> layout = Arguments.Option("--layout", "NAME", "表样的名称；jiheng layouts 列出全部表样");

    public void AddTo(Command command) => command.Add(layout);

    /// <exception cref="UsageException">None is given, or there is none of the name.</exception>
    public FormLayout Of(ParseResult parsed)
    {
        var code = parsed.One(layout) ?? throw new UsageException("请用 --layout 写明表样，例如 --layout mof-2020-self-evaluation；全部表样见 jiheng layouts。");
        return LayoutCatalogue.Drawn.FirstOrDefault(one => one.Code == code || one.Label == code)
            ?? throw new UsageException($"没有名为“{code}”的表样，相近的有：{string.Join("、", Nearest.Of(code, LayoutCatalogue.Drawn.Select(one => one.Code)))}。全部表样见 jiheng layouts。");
    }
}
