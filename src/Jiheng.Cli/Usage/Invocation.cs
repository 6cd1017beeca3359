using System.CommandLine;
using System.CommandLine.Help;
using Jiheng.Cli.Output;

namespace Jiheng.Cli.Usage;

/// <summary>Runs a command and turns whatever happens into one sentence and an exit code; a stack trace is only for JIHENG_DEBUG=1.</summary>
internal static class Invocation
{
    public static int Run(RootCommand root, string[] args, Terminal terminal)
    {
        foreach (var option in root.Options)
        {
            option.Description = option is HelpOption ? "显示帮助" : "显示版本";
            if (option is HelpOption) option.Action = new HelpPage();
        }

        // @file would be expanded by default; a path may start with @.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpPage) return Refuse(UsageErrors.Of(parsed), terminal);
            using var output = new StreamWriter(terminal.Output, Terminal.Utf8, leaveOpen: true);
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException problem)
        {
            return Refuse([problem.Message], terminal);
        }
        catch (IOException problem)
        {
            return Fail("结果没有写完：磁盘可能已满，或输出位置不能写入。", problem, terminal);
        }
        catch (OutOfMemoryException problem)
        {
            return Fail("内存不够，没有做完。请分几次处理，或减少一次处理的文件。", problem, terminal);
        }
        catch (Exception problem)
        {
            return Fail("程序内部出错，没有做完。请把命令和文件发给维护人员；设置环境变量 JIHENG_DEBUG=1 再运行可以看到详细信息。", problem, terminal);
        }
    }

    private static int Refuse(IEnumerable<string> sentences, Terminal terminal)
    {
        foreach (var sentence in sentences) terminal.Error.WriteLine(sentence);
        terminal.Error.WriteLine("用法见 jiheng --help。");
        return ExitCode.WrongUsage;
    }

    private static int Fail(string sentence, Exception problem, Terminal terminal)
    {
        terminal.Error.WriteLine(sentence);
        if (terminal.Debug) terminal.Error.WriteLine(problem);
        return ExitCode.InternalError;
    }
}
