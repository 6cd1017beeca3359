namespace Jiheng.Web.Access;

/// <summary>The names of what is known of a visitor.</summary>
internal static class VisitorClaims
{
    public const string Account = "account";
    public const string Privilege = "privilege";
    public const string Session = "session";
}
