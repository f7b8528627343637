using System.ComponentModel.DataAnnotations;
using Coach.Practice;
using Coach.Practice.Reading;
using Coach.Words;

namespace Coach.Content.Practice;

[Describe("Words of somebody who cannot bear it any more or might harm themselves. They end the role-play at once and bring help, so write no words that an agent says to a customer.")]
internal sealed record DistressFile
{
    [Describe("Patterns as in moves/, in any tongue."), Length(1, 200)]
    public required IReadOnlyList<string> Signs { get; init; }

    public Distress ToDistress(IMoveReader reader) => new(reader, Signs);
}
