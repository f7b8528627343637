using System.Xml.Linq;
using Coach.Storage.Privacy;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Coach.Host.Privacy;

/// <summary>Data Protection's key ring in the coach's own database, so that any host opens any card and any old text.</summary>
internal sealed class DatabaseKeyRing(KeyRingTable keys) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.All().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => keys.Add(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
