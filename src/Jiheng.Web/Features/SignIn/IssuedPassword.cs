namespace Jiheng.Web.Features.SignIn;

/// <summary>A password that was made up for somebody: shown once, kept nowhere.</summary>
public sealed record IssuedPassword(string Account, string Name, string Password);
