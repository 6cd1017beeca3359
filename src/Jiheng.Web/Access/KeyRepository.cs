using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Jiheng.Web.Access;

/// <summary>Keeps the keys that protect pages and codes in the library, so that all servers on it have the same.</summary>
internal sealed class KeyRepository(WholeLibrary whole) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => whole.Library.Installation.Keys();

    public void StoreElement(XElement element, string friendlyName) => whole.Library.Installation.AddKey(friendlyName, element);
}
