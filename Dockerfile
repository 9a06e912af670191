# Vigil for a machine that runs Elasticsearch beside it: see docker-compose.yml. The node that Vigil can run itself is left
# out of this image; with VIGIL_ELASTICSEARCH it is not needed.

FROM eclipse-temurin:17-jdk-noble AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY src/main src/main
COPY templates templates
COPY static static
# mdep.skip leaves out the 107 MB of the built-in node.
RUN --mount=type=cache,target=/root/.m2 ./mvnw --batch-mode --no-transfer-progress package -Dmdep.skip

FROM eclipse-temurin:17-jre-noble
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin vigil \
    && install --directory --owner=vigil --mode=0750 /data
WORKDIR /app
COPY --from=build /build/target/vigil.jar vigil.jar
COPY corpus corpus
ENV VIGIL_HOST=0.0.0.0 VIGIL_PORT=7070 VIGIL_DATA=/data VIGIL_CORPUS=/app/corpus
USER vigil
VOLUME /data
EXPOSE 7070
# Says that the process answers; /ready also asks for Elasticsearch, but without it permalinks and /feed.rss still work.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:7070/health"]
ENTRYPOINT ["java", "-Xmx256m", "-jar", "/app/vigil.jar"]
CMD ["serve"]
