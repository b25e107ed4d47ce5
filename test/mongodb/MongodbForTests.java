import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** A MongoDB in memory on a free loopback port; prints its URL and ends when its standard input does. */
public class MongodbForTests {
    public static void main(String[] args) throws Exception {
        MongoServer server = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
        System.out.println(server.bindAndGetConnectionString());
        while (System.in.read() != -1) {
            // The parent holds the other end: when it is gone, however it went, this ends too.
        }
        server.shutdownNow();
    }
}
