namespace Jiheng.Domain.Audit;

/// <summary>Who does something: a person by account, or a job of the program.</summary>
/// <param name="Account">The account; "local" where nobody has to sign in.</param>
/// <param name="Name">The person's or the job's name.</param>
/// <param name="Origin">From where: an address, 本机, 命令行.</param>
public sealed record Actor(string Account, string Name, string Origin)
{
    private const string LocalAccount = "local";
    private const string JobAccount = "job";

    /// <summary>Whoever sits at the machine on which Jiheng runs for one person.</summary>
    public static Actor Local { get; } = new(LocalAccount, "本机用户", "本机");

    /// <summary>Work that nobody asked for at this moment.</summary>
    public static Actor Job(string name) => new(JobAccount, name, "后台任务");

    /// <summary>Whether a person with an account stands behind it.</summary>
    public bool IsPerson => Account is not (LocalAccount or JobAccount);

    /// <summary>The name as people read it, with the account where there is one: 张三（zhang）.</summary>
    public string Label => IsPerson ? $"{Name}（{Account}）" : Name;
}
