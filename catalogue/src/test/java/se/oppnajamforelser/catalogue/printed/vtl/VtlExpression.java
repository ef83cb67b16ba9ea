package se.oppnajamforelser.catalogue.printed.vtl;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An expression over the components of one data point. Strict: an operation on null, on which VTL would decide in its
 * own way, is an error, and so is one on values of two types.
 */
interface VtlExpression {

    /** The value; empty for null. */
    Optional<Object> value(Map<String, Optional<Object>> point);

    /** The value of an operand, which must not be null. */
    default Object operand(Map<String, Optional<Object>> point) {
        return value(point).orElseThrow(() -> new IllegalStateException("null decides: " + this));
    }

    record Constant(Object constant) implements VtlExpression {

        @Override
        public Optional<Object> value(Map<String, Optional<Object>> point) {
            return Optional.of(constant);
        }
    }

    record Name(String name) implements VtlExpression {

        @Override
        public Optional<Object> value(Map<String, Optional<Object>> point) {
            if (!point.containsKey(name)) {
                throw new IllegalStateException("no component " + name);
            }
            return point.get(name);
        }
    }

    record Null() implements VtlExpression {

        @Override
        public Optional<Object> value(Map<String, Optional<Object>> point) {
            return Optional.empty();
        }
    }

    record IsNull(VtlExpression inner) implements VtlExpression {

        @Override
        public Optional<Object> value(Map<String, Optional<Object>> point) {
            return Optional.of(inner.value(point).isEmpty());
        }
    }

    record If(VtlExpression condition, VtlExpression then, VtlExpression otherwise) implements VtlExpression {

        @Override
        public Optional<Object> value(Map<String, Optional<Object>> point) {
            return (boolean) condition.operand(point) ? then.value(point) : otherwise.value(point);
        }
    }

    record In(VtlExpression inner, List<String> codes) implements VtlExpression {

        @Override
        public Optional<Object> value(Map<String, Optional<Object>> point) {
            return Optional.of(codes.contains((String) inner.operand(point)));
        }
    }

    record Round(VtlExpression inner, int decimals) implements VtlExpression {

        @Override
        public Optional<Object> value(Map<String, Optional<Object>> point) {
            return Optional.of(((BigDecimal) inner.operand(point)).setScale(decimals, RoundingMode.HALF_UP));
        }
    }

    record Binary(VtlExpression left, String sign, VtlExpression right) implements VtlExpression {

        /** Both operands are looked at, as a vectorized engine does. */
        @Override
        public Optional<Object> value(Map<String, Optional<Object>> point) {
            Object one = left.operand(point);
            Object other = right.operand(point);
            return Optional.of(
                    switch (sign) {
                        case "and" -> (boolean) one & (boolean) other;
                        case "or" -> (boolean) one | (boolean) other;
                        case "=", "<", ">", "<=", ">=" -> holds(compare(one, other));
                        default -> calculate((BigDecimal) one, (BigDecimal) other);
                    });
        }

        private static int compare(Object one, Object other) {
            return one instanceof BigDecimal number
                    ? number.compareTo((BigDecimal) other)
                    : ((String) one).compareTo((String) other);
        }

        private boolean holds(int order) {
            return switch (sign) {
                case "=" -> order == 0;
                case "<" -> order < 0;
                case ">" -> order > 0;
                case "<=" -> order <= 0;
                default -> order >= 0;
            };
        }

        private BigDecimal calculate(BigDecimal one, BigDecimal other) {
            return switch (sign) {
                case "+" -> one.add(other);
                case "-" -> one.subtract(other);
                case "*" -> one.multiply(other);
                case "/" -> one.divide(other, MathContext.DECIMAL128);
                default -> throw new IllegalStateException("no operator: " + sign);
            };
        }
    }
}
