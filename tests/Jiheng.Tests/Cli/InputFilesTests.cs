using Jiheng.Cli.Inputs;

namespace Jiheng.Tests.Cli;

public sealed class InputFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_is_read_with_all_below_it_in_one_order()
    {
        folder.Write("b.txt", "");
        folder.Write("a/二.csv", "");
        folder.Write("a/一", "");
        folder.Write("a/.hidden.txt", "");
        folder.Write(".git/config", "");
        folder.Write("~$b.docx", "");

        Assert.Equal(["a/一", "a/二.csv", "b.txt"], Names(InputFiles.Expand([folder.Path])));
    }

    [Fact]
    public void Each_file_is_read_once_however_it_is_named()
    {
        var file = folder.Write("a.txt", "");

        var one = InputFiles.Expand([folder.Path, file, file]);
        var other = InputFiles.Expand([file, folder.Path]);

        Assert.Single(one);
        Assert.Equal(one, other);
    }

    [Fact]
    public void A_link_back_up_ends_the_descent()
    {
        folder.Write("a/b.txt", "");
        Directory.CreateSymbolicLink(folder["a/up"], folder.Path);

        var files = InputFiles.Expand([folder.Path]);

        Assert.Equal(["a/b.txt", "a/up"], Names(files));
        Assert.Equal("READ-LOOP", files[1].Problem?.Code);
    }

    [Fact]
    public void What_cannot_be_read_is_said_and_the_others_stay()
    {
        folder.Write("a.txt", "");
        folder.Write("b.xyz", "");
        File.CreateSymbolicLink(folder["c.txt"], folder["gone.txt"]);
        Directory.CreateDirectory(folder["d.txt"]);

        var files = InputFiles.Expand([folder.Path, folder["nowhere"], folder["d.txt"]]);

        Assert.Equal(
            [("a.txt", null), ("b.xyz", "READ-FORMAT"), ("c.txt", null), ("nowhere", "READ-MISSING")],
            files.Select(file => (Path.GetRelativePath(folder.Path, file.Name), file.Problem?.Code)));
    }

    [Fact]
    public void An_empty_folder_is_said_to_be_empty() => Assert.Equal("READ-NO-FILES", Assert.Single(InputFiles.Expand([folder.Path])).Problem?.Code);

    [Theory]
    [InlineData("表.zip", "解压")]
    [InlineData("表.jpg", "文字识别")]
    [InlineData("表.xyz", "另存为")]
    public void What_to_convert_a_format_to_is_told(string name, string advice)
    {
        folder.Write(name, "x");

        Assert.Contains(advice, Assert.Single(InputFiles.Expand([folder.Path])).Problem!.Advice, StringComparison.Ordinal);
    }

    private string[] Names(IReadOnlyList<InputFile> files) => [.. files.Select(file => Path.GetRelativePath(folder.Path, file.Name))];
}
