namespace Jiheng.Web.Access;

/// <summary>The names of what is known of a visitor.</summary>
internal static class VisitorClaims
{
    public const string Account = "account";
    public const string Privilege = "privilege";

    /// <summary>The name by which the framework ties a page's token to a visitor.</summary>
    public const string Subject = "sub";
}
