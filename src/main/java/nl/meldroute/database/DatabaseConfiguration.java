package nl.meldroute.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Opens the database: once in the role of the product, once in that of the vault. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    private static final long CONNECT_WITHIN_MILLISECONDS = 3_000;

    @Bean
    KeyFile keyFile(DatabaseSettings settings) {
        return settings.keyFile() == null
                ? KeyFile.readOrMake(settings.dataDir().resolve("key"))
                : KeyFile.read(settings.keyFile());
    }

    @Bean(destroyMethod = "close")
    Connections connections(DatabaseSettings settings, KeyFile keyFile, ObjectProvider<EarlyPostgres.Start> early) {
        if (settings.external() != null) {
            return new ExternalConnections(settings.external());
        }
        EarlyPostgres.Start start = early.getIfAvailable(() -> EarlyPostgres.Start.now(settings));
        return new EmbeddedConnections(start.answering(), keyFile);
    }

    @Bean
    Migrations migrations(Connections connections, DatabaseSettings settings) {
        Migrations migrations = new Migrations(connections, settings.migrations());
        migrations.run();
        return migrations;
    }

    @Bean(destroyMethod = "close")
    @Primary
    HikariDataSource appDataSource(Connections connections, Migrations migrations) {
        return pool(connections, DatabaseRole.APP, 10);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource vaultDataSource(Connections connections, Migrations migrations) {
        return pool(connections, DatabaseRole.VAULT, 2);
    }

    @Bean
    @Primary
    ActingDatabase database(DataSource appDataSource) {
        return new ActingDatabase(appDataSource);
    }

    @Bean
    @Qualifier("vault")
    ActingDatabase vaultDatabase(@Qualifier("vaultDataSource") HikariDataSource vaultDataSource) {
        return new ActingDatabase(vaultDataSource);
    }

    @Bean
    JdbcClient jdbcClient(ActingDatabase database) {
        return database.client();
    }

    @Bean
    PlatformTransactionManager transactionManager(ActingDatabase database) {
        return database.transactions();
    }

    private static HikariDataSource pool(Connections connections, DatabaseRole role, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(role.login());
        config.setJdbcUrl(connections.url());
        config.setUsername(role.login());
        config.setPassword(connections.password(role));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_WITHIN_MILLISECONDS);
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("ApplicationName", role.login());
        // Each statement is planned once for each connection: the row policies make planning dearer than looking.
        config.addDataSourceProperty("prepareThreshold", "1");
        config.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
        config.addDataSourceProperty("connectTimeout", "3");
        config.addDataSourceProperty("socketTimeout", "30");
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException unreached) {
            throw DatabaseTrouble.of(unreached, role);
        }
    }
}
