using System.Reflection;
using System.Text;
using Coach.Content.Yaml;
using Coach.Words;

namespace Coach.Content.Practice;

/// <summary>A new customer's file: a small case that works, with every key explained by what its schema says.</summary>
public static class CustomerTemplate
{
    private const int Width = 140;

    private const string Sample = """
        name: {en: "Saima Rafiq", ur: "صائمہ رفیق"}
        campaign: e-commerce
        difficulty: 1
        speaks: [en]
        about: {en: "Her new kettle leaks, and it was meant as a present for Saturday."}
        screen: {en: "Kettle, 4,200 rupees, delivered on Monday. A faulty item is exchanged free of charge; the courier comes within two days. No money back for items on sale."}
        demands: {en: "All her money back, at once."}
        needs: {en: "A kettle that works before Saturday."}
        temperament:
          anger: 60
          trust: 40
          patience: 4
          hangs-up-at: 95
          calmed-by: [ownership]
          inflamed-by: [hold_request]
          abusive: false
        opening:
          en:
            - "The kettle you sent me leaks all over the table. I want my money back, today!"
            - "You sold me a broken kettle. It was a present, and now I have nothing to give!"
        facts:
          - id: order-number
            about: {en: "the order number"}
            topic: order-number
            asked: ["(which|what) order (is|was) it"]
            ask:
              en: ["Could you give me the order number, please?", "What is the order number?"]
            says:
              en: ["It is 5512.", "Order 5512.", "5512, it stands on the box."]
            identity: true
          - id: what-is-broken
            about: {en: "what is wrong with it"}
            back: {en: "the kettle leaks as soon as it boils"}
            asked:
              - "(what|how) ... (wrong|broken|problem|fault|faulty|leak~|happen~)"
              - "(where|when) ... leak~"
              - "(describe|tell|explain) ... (problem|fault|issue|leak|wrong)"
            says:
              en: ["It leaks at the bottom as soon as it boils.", "The water runs out below, all over the table."]
            volunteers: true
          - id: needed-by
            about: {en: "the day it is needed"}
            back: {en: "you need one by Saturday"}
            asked:
              - "(when|what day|which day|by when) ... (need|party|present|want|birthday|have it)"
              - "(how|is it) ... urgent"
              - "(is there|what|which) ... (deadline|date|day you need|day she needs)"
              - "(tell|share|know) ... (day|date)"
              - "need (it|one) by"
            says:
              en: ["By Saturday. It is for my mother's birthday.", "My mother's birthday is on Saturday."]
            volunteers: true
        steps:
          - id: exchange
            about: {en: "send a new kettle"}
            done:
              - "(send~|exchang~|exchange~|replac~|replace~|arrang~|arrange~|book~) ... (kettle|replacement|new one|exchange|courier)"
            say:
              en:
                - "I am sending you a new kettle with the courier, and it will be with you by Thursday evening."
                - "I am arranging the exchange now: the courier brings the new kettle on Thursday before six."
            needs: [order-number, what-is-broken]
            reply:
              en: ["Thursday is early enough. Good.", "And the broken one he takes along? Good."]
        limits:
          - id: no-refund
            about: {en: "no money back for items on sale"}
            promised: ["(refund~|return~) ... (money|4,200|price)"]
            told:
              - "(cannot|can not|not able|not possible) ... (money|refund)"
            say:
              en:
                - "I know you wanted the money back, and that I cannot refund on an item from the sale. A new kettle I can give you."
                - "Honestly, I cannot give the money back on a sale item, and I am sorry about that. What I can do is a new one before Saturday."
            reply:
              en: ["If a new one really comes, I do not need the money.", "Hm. Then the new one had better work."]
        hot-buttons:
          - id: used-it-wrong
            when: ["(how|did) you ... (use|used|fill|filled) it (wrong|wrongly|properly|right)", "you ... used it wrong"]
            anger: 8
            reply:
              en: ["I can boil water, thank you very much!", "It is a kettle. One fills it. What is there to do wrong?"]
        ends:
          - id: exchanged
            kind: resolved
            about: {en: "A new kettle comes in time."}
            needs: [exchange]
            says:
              en: ["Good. Then she has her present after all. Thank you.", "All right. Until Thursday, then. Thank you."]
          - id: exchanged-with-a-no
            kind: accepted
            about: {en: "She takes the honest no about the money, and the new kettle."}
            needs: [exchange, no-refund]
            says:
              en: ["Fine. You said it straight. Thank you.", "All right, a new one then. Goodbye."]
        lines:
          vents:
            hot:
              en: ["Do you know what my kitchen table looks like?", "I paid 4,200 rupees for a puddle!"]
        """;

    public static string Text()
    {
        var text = new StringBuilder("# yaml-language-server: $schema=../../schemas/customer.schema.json\n");
        text.Append("# A small case that works: change it into yours, and try it with: check, and simulate <id> --as expert\n");
        text.Append("# How patterns are written stands in dialogs/README.md. A text is given in the tongues that the customer speaks: en, ur (Urdu script), roman.\n");
        var explained = new HashSet<string>();
        var shape = new Stack<(int Indent, Type Type)>();
        shape.Push((-1, typeof(CustomerFile)));
        foreach (var line in Sample.ReplaceLineEndings("\n").Split('\n'))
        {
            var indent = line.Length - line.TrimStart(' ', '-').Length;
            while (shape.Peek().Indent >= indent)
                shape.Pop();
            var key = line.Trim(' ', '-').Split(':')[0];
            if (Rules.Of(shape.Peek().Type).FirstOrDefault(rule => rule.Key == key) is { } rule)
            {
                if (explained.Add($"{shape.Peek().Type.Name}.{key}") && rule.Property.GetCustomAttribute<DescribeAttribute>() is { } description)
                    Explain(text, description.Text, line.Length - line.TrimStart().Length);
                shape.Push((indent, Inner(rule.Property.PropertyType)));
            }

            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What stands below the key: of a list its entries.</summary>
    private static Type Inner(Type type) => type.IsGenericType ? type.GetGenericArguments()[^1] : type;

    private static void Explain(StringBuilder text, string description, int indent)
    {
        var line = new StringBuilder();
        foreach (var word in description.Split(' '))
        {
            if (line.Length + word.Length + indent > Width)
                Write();
            line.Append(' ').Append(word);
        }

        Write();

        void Write()
        {
            text.Append(' ', indent).Append('#').Append(line).Append('\n');
            line.Clear();
        }
    }
}
