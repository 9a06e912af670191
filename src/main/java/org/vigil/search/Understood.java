package org.vigil.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What is made of a question before it is asked.
 *
 * @param question with its names widened, if that is wanted
 * @param names the {@link Question.Name}s and {@link Question.Spelt}s that it has, or would have if that were wanted; none twice
 * @param repairs everything that was put right
 */
record Understood(Question question, List<Question> names, List<Repair> repairs) {
    static Understood of(SearchState state, Thesaurus thesaurus) {
        var parsed = QuestionParser.parse(state.q());
        var widened = Question.withoutRepeats(thesaurus.widened(parsed.question()));
        var names = new ArrayList<Question>();
        collect(widened, names);
        var repairs = new ArrayList<>(parsed.repairs());
        repairs.addAll(state.repairs());
        var functionWords = new FunctionWords();
        var asked = functionWords.without(state.otherNames() ? widened : Question.withoutRepeats(parsed.question()));
        if (!functionWords.leftOut().isEmpty()) {
            repairs.add(Repair.ofAddress(Repair.Kind.FUNCTION_WORDS, String.join(", ", functionWords.leftOut())));
        }
        return new Understood(asked, names.stream().distinct().toList(), repairs);
    }

    private static void collect(Question question, List<Question> names) {
        if (question instanceof Question.Name || question instanceof Question.Spelt) {
            names.add(question);
        } else if (question instanceof Question.All all) {
            all.parts().forEach(part -> collect(part, names));
        } else if (question instanceof Question.Any any) {
            any.parts().forEach(part -> collect(part, names));
        } else if (question instanceof Question.Not not) {
            collect(not.question(), names);
        } else if (question instanceof Question.InTitle inTitle) {
            collect(inTitle.question(), names);
        }
    }
}
