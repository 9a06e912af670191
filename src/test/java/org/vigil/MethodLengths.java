package org.vigil;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Measures methods with the compiler's own parser, from the return type to the closing brace. */
final class MethodLengths {
    private MethodLengths() {}

    /** Such as: Site.java: Site: 44 */
    static List<String> longerThan(int most, List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            var positions = Trees.instance(task).getSourcePositions();
            var found = new ArrayList<String>();
            for (var unit : task.parse()) {
                new TreeScanner<Void, CompilationUnitTree>() {
                    @Override
                    public Void visitMethod(MethodTree method, CompilationUnitTree in) {
                        var lines = in.getLineMap();
                        var begin = method.getReturnType() == null ? method : method.getReturnType();
                        long length = lines.getLineNumber(positions.getEndPosition(in, method))
                                - lines.getLineNumber(positions.getStartPosition(in, begin))
                                + 1;
                        if (length > most) {
                            found.add(Path.of(in.getSourceFile().getName()).getFileName() + ": " + method.getName()
                                    + ": " + length);
                        }
                        return super.visitMethod(method, in);
                    }
                }.scan(unit, unit);
            }
            return found;
        }
    }
}
