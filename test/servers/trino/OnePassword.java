import io.trino.spi.Plugin;
import io.trino.spi.security.AccessDeniedException;
import io.trino.spi.security.BasicPrincipal;
import io.trino.spi.security.PasswordAuthenticator;
import io.trino.spi.security.PasswordAuthenticatorFactory;
import java.util.List;
import java.util.Map;

/** Accepts one user with one password: the authenticators of Trino itself are not on Maven Central. */
public final class OnePassword implements Plugin, PasswordAuthenticatorFactory {
    @Override
    public Iterable<PasswordAuthenticatorFactory> getPasswordAuthenticatorFactories() {
        return List.of(this);
    }

    @Override
    public String getName() {
        return "one-password";
    }

    @Override
    public PasswordAuthenticator create(Map<String, String> settings) {
        return (user, password) -> {
            if (!settings.get("user").equals(user) || !settings.get("password").equals(password))
                throw new AccessDeniedException("Invalid credentials");
            return new BasicPrincipal(user);
        };
    }
}
