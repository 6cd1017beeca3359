using Jiheng.Domain.People;

namespace Jiheng.Tests.Domain.People;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("Kurz1!", "太短")]
    [InlineData("alleskleinundlang", "至少要有 3 种")]
    [InlineData("Zhangsan-2026", "不能含有账号")]
    [InlineData("MyPassword-77", "容易猜到")]
    [InlineData("Blau1234Himmel", "相同或相连")]
    [InlineData("Blau7777Himmel", "相同或相连")]
    [InlineData("Blau-dcba-Himmel", "相同或相连")]
    public void Weak_passwords_are_refused_with_the_reason(string password, string reason) =>
        Assert.Contains(reason, PasswordRules.Problem(password, "zhangsan"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Lantian-Baiyun7")]
    [InlineData("青山Lvshui-2468")]
    public void Good_ones_are_taken(string password) => Assert.Null(PasswordRules.Problem(password, "zhangsan"));

    [Fact]
    public void A_very_long_one_is_refused() => Assert.Contains("太长", PasswordRules.Problem(string.Concat(Enumerable.Repeat("aB3$", 40)), "zhangsan"), StringComparison.Ordinal);
}
