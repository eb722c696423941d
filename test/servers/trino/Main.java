public final class Main {
    public static void main(String[] arguments) {
        new io.trino.server.Server().start(arguments[0]);
    }
}
