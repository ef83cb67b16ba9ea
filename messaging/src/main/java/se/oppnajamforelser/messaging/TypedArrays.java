package se.oppnajamforelser.messaging;

import java.lang.reflect.Type;
import java.util.Optional;
import org.jdbi.v3.core.array.SqlArrayType;
import org.jdbi.v3.core.array.SqlArrayTypeFactory;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * Gives the driver arrays of their own element type, which it sends in binary. Arrays of objects, as JDBI gives it
 * otherwise, it writes out as text, every quotation mark of a JSON document escaped.
 *
 * @param element class of the elements
 * @param typeName PostgreSQL's name of their type
 */
record TypedArrays<T>(Class<T> element, String typeName) implements SqlArrayTypeFactory {

    @Override
    public Optional<SqlArrayType<?>> build(Type elementType, ConfigRegistry config) {
        return element.equals(elementType) ? Optional.of(new Typed()) : Optional.empty();
    }

    private final class Typed implements SqlArrayType<T> {

        @Override
        public String getTypeName() {
            return typeName;
        }

        @Override
        public Object convertArrayElement(T value) {
            return value;
        }

        @Override
        public Class<?> getArrayElementClass() {
            return element;
        }
    }
}
