using System.CommandLine;
using Jiheng.Cli.Annotate;
using Jiheng.Cli.Audit;
using Jiheng.Cli.Check;
using Jiheng.Cli.Convert;
using Jiheng.Cli.Database;
using Jiheng.Cli.Organisations;
using Jiheng.Cli.Output;
using Jiheng.Cli.Read;
using Jiheng.Cli.Rules;
using Jiheng.Cli.Score;
using Jiheng.Cli.Serve;
using Jiheng.Cli.Usage;

namespace Jiheng.Cli;

/// <summary>The command jiheng: its verbs, in the order in which help lists them.</summary>
internal static class Program
{
    internal static int Main(string[] args) => Run(args, Terminal.OfProcess());

    internal static int Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("绩衡：读取、核对、复算预算绩效表")
        {
            ReadCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ScoreCommand.Create(terminal),
            RulesCommand.Create(terminal),
            ConvertCommand.Create(terminal),
            AnnotateCommand.Create(terminal),
            TemplateCommand.Create(terminal),
            LayoutsCommand.Create(terminal),
            ServeCommand.Create(terminal),
            DemoCommand.Create(terminal),
            DatabaseCommand.Create(terminal),
            AuditCommand.Create(terminal),
            OrganisationCommand.Create(terminal),
            PeopleCommand.Create(terminal),
        };
        return Invocation.Run(root, args, terminal);
    }
}
