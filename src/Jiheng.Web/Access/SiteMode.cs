namespace Jiheng.Web.Access;

/// <summary>How the server is used.</summary>
/// <param name="SignsIn">Whether people sign in; else there is one person, at this machine.</param>
/// <param name="IsDemo">Whether all of it is made up, for showing.</param>
internal sealed record SiteMode(bool SignsIn, bool IsDemo);
