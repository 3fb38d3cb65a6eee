# The service alone, for whoever brings a PostgreSQL: see docker-compose.yml.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN mvn -B -ntp -Dmaven.test.skip=true package \
    && java -Djarmode=tools -jar app/target/muster.jar extract --destination exploded

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 muster && install -d -o muster -m 700 /var/lib/muster
USER muster
WORKDIR /opt/muster
COPY --from=build /build/exploded/lib lib
COPY --from=build /build/exploded/muster.jar .
VOLUME /var/lib/muster
EXPOSE 8080
SHELL ["/bin/bash", "-c"]
ENV MUSTER_DATA=/var/lib/muster
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 CMD \
    exec 3<>/dev/tcp/127.0.0.1/8080 \
    && printf 'GET /actuator/health/readiness HTTP/1.0\r\n\r\n' >&3 \
    && head -n 1 <&3 | grep -q ' 200'
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "-jar", "muster.jar"]
