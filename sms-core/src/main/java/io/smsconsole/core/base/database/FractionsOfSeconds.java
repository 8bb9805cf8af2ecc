package io.smsconsole.core.base.database;

import java.sql.Savepoint;
import java.util.Properties;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.jdbc.interceptors.ConnectionLifecycleInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.ServerSession;
import com.mysql.cj.protocol.a.NativeCapabilities;
import com.mysql.cj.protocol.a.NativePacketPayload;

/**
 * Lets the driver send fractions of seconds to MariaDB 10. That server greets as MySQL
 * 5.5.5 for the sake of old replicas, and MySQL knew no fractions then, so that the
 * driver would cut them off. The driver makes one for each connection, by the name of the
 * class in {@code connectionLifecycleInterceptors}.
 */
public class FractionsOfSeconds implements ConnectionLifecycleInterceptor {

	private static final String DISGUISE = "5.5.5-";

	@Override
	public ConnectionLifecycleInterceptor init(MysqlConnection connection, Properties properties, Log log) {
		ServerSession server = connection.getSession().getServerSession();
		if (server.getCapabilities() instanceof NativeCapabilities told
				&& told.getServerVersion().toString().startsWith(DISGUISE)) {
			server.setCapabilities(new WithFractions(told));
		}
		return this;
	}

	@Override
	public void close() {
		// nothing is held
	}

	@Override
	public void destroy() {
		// nothing is held
	}

	@Override
	public boolean commit() {
		return true;
	}

	@Override
	public boolean rollback() {
		return true;
	}

	@Override
	public boolean rollback(Savepoint savepoint) {
		return true;
	}

	@Override
	public boolean setAutoCommit(boolean on) {
		return true;
	}

	@Override
	public boolean setDatabase(String database) {
		return true;
	}

	@Override
	public boolean transactionBegun() {
		return true;
	}

	@Override
	public boolean transactionCompleted() {
		return true;
	}

	/**
	 * What the server told, but for the fractions.
	 */
	private static final class WithFractions extends NativeCapabilities {

		WithFractions(NativeCapabilities told) {
			super(fromTheBeginning(told.getInitialHandshakePacket()));
			setCapabilityFlags(told.getCapabilityFlags());
		}

		private static NativePacketPayload fromTheBeginning(NativePacketPayload greeting) {
			greeting.setPosition(0);
			return greeting;
		}

		@Override
		public boolean serverSupportsFracSecs() {
			return true;
		}

	}

}
