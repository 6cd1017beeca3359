using System.Globalization;
using System.Net.Mail;

namespace Jiheng.Web.Hosting;

/// <summary>How e-mails go out. Where nothing is said, none do.</summary>
/// <param name="Host">The name of the SMTP server.</param>
/// <param name="Port">Its port.</param>
/// <param name="UsesTls">Whether the connection is encrypted (STARTTLS) before anything is said.</param>
/// <param name="From">The sender's address.</param>
public sealed record MailOptions(string Host, int Port, bool UsesTls, string From)
{
    /// <summary>The environment variable that switches e-mails on; the others begin alike.</summary>
    public const string HostVariable = "JIHENG_SMTP_HOST";

    private const int UsualPort = 587;
    private const int PlainPort = 25;

    /// <summary>The account at the SMTP server; null: it asks for none.</summary>
    public string? User { get; init; }

    /// <summary>Its password.</summary>
    public string? Password { get; init; }

    /// <summary>The address at which people find the installation; null: mails tell none.</summary>
    public string? Site { get; init; }

    /// <summary>Reads what the environment says.</summary>
    /// <param name="variable">The value of a variable; null where it is not set.</param>
    /// <returns>Null where no server is named.</returns>
    /// <exception cref="FormatException">Something is wrong; the message says what, in Chinese, and tells no password.</exception>
    public static MailOptions? Read(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        string? Value(string name) => variable("JIHENG_SMTP_" + name) is { Length: > 0 } value ? value.Trim() : null;
        if (Value("HOST") is not { } host) return null;
        var tls = Value("TLS") switch
        {
            null or "1" or "true" => true,
            "0" or "false" => false,
            _ => throw new FormatException("JIHENG_SMTP_TLS 应写 1（加密）或 0（不加密）。"),
        };
        var port = Value("PORT") is not { } text ? tls ? UsualPort : PlainPort
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 65_536 ? number : throw new FormatException("JIHENG_SMTP_PORT 应是 1 到 65535 的端口号。");
        if (Value("FROM") is not { } from || !MailAddress.TryCreate(from, out _)) throw new FormatException("要发邮件，请在 JIHENG_SMTP_FROM 里写发件人的邮箱地址。");
        var site = Value("SITE")?.TrimEnd('/');
        if (site is not null && !(Uri.TryCreate(site, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")) throw new FormatException("JIHENG_SMTP_SITE 应是大家访问绩衡的网址，如 https://jixiao.example.gov.cn。");
        return new MailOptions(host, port, tls, from) { User = Value("USER"), Password = variable("JIHENG_SMTP_PASSWORD"), Site = site };
    }

    /// <summary>Without the password: whoever writes it out tells nothing.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}{(UsesTls ? "，加密" : "")}，发件人 {From}");
}
