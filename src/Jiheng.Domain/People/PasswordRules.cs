namespace Jiheng.Domain.People;

/// <summary>What a password must be.</summary>
public static class PasswordRules
{
    public const int Shortest = 10;
    public const int Longest = 128;
    private const int ClassesNeeded = 3;
    private const int LongestRun = 4;
    private static readonly string[] Guessed = ["password", "passw0rd", "admin", "qwerty", "jiheng", "iloveyou", "letmein", "welcome"];

    /// <summary>The rules in one sentence, for people.</summary>
    public static string Sentence => $"至少 {Shortest} 个字符，大写字母、小写字母、数字、符号中至少有 {ClassesNeeded} 种，不含账号和常见的词，没有 {LongestRun} 个以上相同或相连的字符。";

    /// <summary>Why a password may not be taken, in Chinese; null where it may.</summary>
    /// <param name="password">The password.</param>
    /// <param name="account">Whose it is.</param>
    public static string? Problem(string password, string account)
    {
        ArgumentNullException.ThrowIfNull(password);
        ArgumentNullException.ThrowIfNull(account);
        if (password.Length < Shortest) return $"密码太短，至少要 {Shortest} 个字符。";
        if (password.Length > Longest) return $"密码太长，最多 {Longest} 个字符。";
        if (Classes(password) < ClassesNeeded) return $"大写字母、小写字母、数字、符号中至少要有 {ClassesNeeded} 种。";
        if (account.Length > 2 && password.Contains(account, StringComparison.OrdinalIgnoreCase)) return "密码里不能含有账号。";
        if (Guessed.FirstOrDefault(word => password.Contains(word, StringComparison.OrdinalIgnoreCase)) is { } word) return $"密码里不能含有容易猜到的“{word}”。";
        return HasRun(password) ? $"不能有 {LongestRun} 个以上相同或相连的字符，例如 1111、1234、abcd。" : null;
    }

    private static int Classes(string password) =>
        (password.Any(char.IsUpper) ? 1 : 0) + (password.Any(char.IsLower) ? 1 : 0) + (password.Any(char.IsDigit) ? 1 : 0) + (password.Any(sign => !char.IsUpper(sign) && !char.IsLower(sign) && !char.IsDigit(sign)) ? 1 : 0);

    // The same step from sign to sign: 0, 1 or -1.
    private static bool HasRun(string password)
    {
        foreach (var step in (ReadOnlySpan<int>)[0, 1, -1])
        {
            var run = 1;
            for (var i = 1; i < password.Length; i++)
            {
                run = password[i] - password[i - 1] == step ? run + 1 : 1;
                if (run >= LongestRun) return true;
            }
        }

        return false;
    }
}
