package org.vigil.engine;

import java.nio.file.Path;

/** A small Vigil for tests that kill one: holds a node, prints where it is, and waits to be ended. */
final class HoldingNode {
    private HoldingNode() {}

    public static void main(String[] args) throws InterruptedException {
        var node = EmbeddedNode.start(NodeSettings.in(Path.of(args[0])).withZip(Path.of(args[1])));
        System.out.println("holding " + node.address() + " " + node.home());
        Thread.currentThread().join();
    }
}
