using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MimeKit;

namespace Jiheng.Web.Hosting;

/// <summary>How e-mails go out. Where nothing is said, none do.</summary>
/// <param name="Host">The name of the SMTP server.</param>
/// <param name="Port">Its port.</param>
/// <param name="Encryption">How the connection is encrypted.</param>
/// <param name="From">The sender's address.</param>
public sealed record MailOptions(string Host, int Port, MailEncryption Encryption, string From)
{
    /// <summary>The environment variable that switches e-mails on; the others begin alike.</summary>
    public const string HostVariable = "JIHENG_SMTP_HOST";

    private const int TlsPort = 465;
    private const int UsualPort = 587;
    private const int PlainPort = 25;

    /// <summary>The account at the SMTP server; null: it asks for none.</summary>
    public string? User { get; init; }

    /// <summary>Its password.</summary>
    public string? Password { get; init; }

    /// <summary>The address at which people find the installation; null: mails tell none.</summary>
    public string? Site { get; init; }

    /// <summary>Authorities whose certificates are taken besides those that the machine trusts; null: none.</summary>
    public X509Certificate2Collection? Authorities { get; init; }

    /// <summary>So long the server may take for a mail.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Reads what the environment says.</summary>
    /// <param name="variable">The value of a variable; null where it is not set.</param>
    /// <returns>Null where no server is named.</returns>
    /// <exception cref="FormatException">Something is wrong; the message says what, in Chinese, and tells no password.</exception>
    public static MailOptions? Read(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        string? Value(string name) => variable("JIHENG_SMTP_" + name) is { Length: > 0 } value ? value.Trim() : null;
        if (Value("HOST") is not { } host) return null;
        var told = Value("PORT") is { } text ? PortOf(text) : (int?)null;
        var encryption = EncryptionOf(Value("TLS"), told);
        if (Value("FROM") is not { } from || !MailboxAddress.TryParse(from, out var sender) || sender.Domain.Length == 0) throw new FormatException("要发邮件，请在 JIHENG_SMTP_FROM 里写发件人的邮箱地址。");
        var site = Value("SITE")?.TrimEnd('/');
        if (site is not null && !(Uri.TryCreate(site, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")) throw new FormatException("JIHENG_SMTP_SITE 应是大家访问绩衡的网址，如 https://jixiao.example.gov.cn。");
        return new MailOptions(host, told ?? UsualPortOf(encryption), encryption, from) { User = Value("USER"), Password = variable("JIHENG_SMTP_PASSWORD"), Site = site, Authorities = Value("CA") is { } file ? AuthoritiesOf(file) : null };
    }

    /// <summary>Without the password: whoever writes it out tells nothing.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}，{(Encryption == MailEncryption.None ? "不加密" : "加密")}，发件人 {From}");

    private static int PortOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65_536 ? port : throw new FormatException("JIHENG_SMTP_PORT 应是 1 到 65535 的端口号。");

    // 1 and 0 are what could be written before there was a choice of three.
    private static MailEncryption EncryptionOf(string? text, int? port) => text?.ToLowerInvariant() switch
    {
        null => port == TlsPort ? MailEncryption.Tls : MailEncryption.StartTls,
        "starttls" or "1" or "true" => MailEncryption.StartTls,
        "tls" or "ssl" => MailEncryption.Tls,
        "none" or "0" or "false" => MailEncryption.None,
        _ => throw new FormatException("JIHENG_SMTP_TLS 应写 starttls（先连接再加密）、tls（一连接就加密，多用 465 端口）或 none（不加密）。"),
    };

    private static int UsualPortOf(MailEncryption encryption) => encryption switch
    {
        MailEncryption.Tls => TlsPort,
        MailEncryption.StartTls => UsualPort,
        MailEncryption.None => PlainPort,
    };

    private static X509Certificate2Collection AuthoritiesOf(string file)
    {
        try
        {
            X509Certificate2Collection authorities = [];
            authorities.ImportFromPemFile(file);
            if (authorities.Count > 0) return authorities;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new FormatException($"读不了 JIHENG_SMTP_CA 写的证书文件“{file}”：{problem.Message}", problem);
        }

        throw new FormatException($"JIHENG_SMTP_CA 写的文件“{file}”里没有 PEM 格式的证书。");
    }
}
