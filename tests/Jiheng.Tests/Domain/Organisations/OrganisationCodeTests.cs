using Jiheng.Domain.Organisations;

namespace Jiheng.Tests.Domain.Organisations;

public sealed class OrganisationCodeTests
{
    [Theory]
    [InlineData(OrganisationKind.Division, "370102", "370102")]
    [InlineData(OrganisationKind.Division, "370102001", "370102001")]
    [InlineData(OrganisationKind.FinanceBureau, "130", "370102/130")]
    [InlineData(OrganisationKind.Department, "414", "370102/414")]
    [InlineData(OrganisationKind.Unit, "414001", "370102/414001")]
    [InlineData(OrganisationKind.Unit, "414001002", "370102/414001002")]
    [InlineData(OrganisationKind.Section, "414001002003", "370102/414001002003")]
    [InlineData(OrganisationKind.Office, "012", "370102/@012")]
    [InlineData(OrganisationKind.Office, "JX1", "370102/@JX1")]
    public void A_code_of_the_right_shape_has_a_key_and_comes_back(OrganisationKind kind, string code, string key)
    {
        var made = OrganisationCode.Of(kind, "370102", code);
        Assert.Equal(key, made?.Key);
        Assert.Equal(code, made?.Plain);
        Assert.Equal(made, OrganisationCode.Parse(key));
    }

    [Theory]
    [InlineData(OrganisationKind.Division, "37010")]
    [InlineData(OrganisationKind.Division, "990102")]
    [InlineData(OrganisationKind.Division, "37010a")]
    [InlineData(OrganisationKind.Department, "41")]
    [InlineData(OrganisationKind.Department, "4140")]
    [InlineData(OrganisationKind.Department, "４１４")]
    [InlineData(OrganisationKind.Unit, "414")]
    [InlineData(OrganisationKind.Unit, "41400")]
    [InlineData(OrganisationKind.Unit, "414001001001001001001001")]
    [InlineData(OrganisationKind.Office, "")]
    [InlineData(OrganisationKind.Office, "0/1")]
    [InlineData(OrganisationKind.Office, "1234567")]
    public void A_code_of_another_shape_is_none(OrganisationKind kind, string code) => Assert.Null(OrganisationCode.Of(kind, "370102", code));

    [Theory]
    [InlineData("")]
    [InlineData("370102/")]
    [InlineData("370102/@")]
    [InlineData("370102/414/001")]
    [InlineData("999999/414")]
    public void What_is_no_key_is_not_read_as_one(string key) => Assert.Null(OrganisationCode.Parse(key));

    [Fact]
    public void A_code_follows_the_one_above()
    {
        Assert.True(Code("370102/414001").Follows(Code("370102/414")));
        Assert.True(Code("370102/414").Follows(Code("370102")));
        Assert.True(Code("370102/@012").Follows(Code("370102/130")));
        Assert.False(Code("370102/501001").Follows(Code("370102/414")));
    }

    private static OrganisationCode Code(string key) => OrganisationCode.Parse(key)!;
}
