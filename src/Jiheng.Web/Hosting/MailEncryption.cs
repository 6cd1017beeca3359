namespace Jiheng.Web.Hosting;

/// <summary>How the connection to the SMTP server is encrypted.</summary>
public enum MailEncryption
{
    /// <summary>Not at all: within a network of one's own</summary>
    None,

    /// <summary>It begins in the clear and is encrypted before anything is told (STARTTLS)</summary>
    StartTls,

    /// <summary>From the first byte on, as port 465 wants it</summary>
    Tls,
}
